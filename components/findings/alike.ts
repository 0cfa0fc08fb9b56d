import type { Finding } from '@/utils/checks/finding';

/**
 * The findings in their order, those together that say the same of several: three wallets are one thing worth knowing.
 * What is graver than that stands alone.
 */
export function togetherIfAlike(findings: readonly Finding[]): [Finding, ...Finding[]][] {
  const groups: [Finding, ...Finding[]][] = [];
  for (const finding of findings) {
    const group = groups.find(([first]) => finding.severity === 'info' && first.code === finding.code);
    if (group) group.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

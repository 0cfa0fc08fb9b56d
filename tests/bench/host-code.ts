/** What `bench` measures of the address rules, bundled as the extension bundles it. */
export { judgeHost } from '@/utils/lookalike/judge-host';
export { registryIndex } from '@/utils/lookalike/marks';

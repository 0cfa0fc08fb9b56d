/** Milliseconds before each attempt: the background may be stopped between any two steps, and starts anew. */
const ATTEMPTS = [0, 300, 1_000, 3_000, 10_000, 30_000];

/** Whether the extension is still there: after an update, scripts of the old one live on without it. */
export function isConnected(): boolean {
  try {
    return Boolean(chrome.runtime.id);
  } catch {
    return false;
  }
}

/**
 * Tells the background something until it answers `{ ok: true }`, with whatever else, a bounded number of times, and
 * gives that answer. Never throws. `isStale` ends it early, when there is something newer to say.
 */
export async function tell<Answer extends object>(
  message: object,
  isStale: () => boolean = () => false,
): Promise<Answer | undefined> {
  for (const delay of ATTEMPTS) {
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    if (isStale() || !isConnected()) return undefined;
    try {
      const answer: (Answer & { ok?: unknown }) | undefined = await chrome.runtime.sendMessage(message);
      if (answer?.ok === true) return answer;
    } catch {
      // The background was being stopped or started: once more, later.
    }
  }
  return undefined;
}

/** A work in steps: it may be put off at each `yield`. */
export type Steps<Made> = Generator<void, Made, void>;

/** Milliseconds after which the page has its turn: less than a frame, and few turns in all on an ordinary page. */
const SLICE = 12;

/** Lets the page do what it has to do first. Timers would be held up in tabs that nobody looks at; messages are not. */
export const nextTask = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });

/** Takes all steps at once. */
export const atOnce = <Made>(steps: Steps<Made>): Made => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};

/** Takes the steps, with turns for the page before and between. Gives null, and goes no further, once nobody wants them. */
export const inTurns = async <Made>(steps: Steps<Made>, isUnwanted: () => boolean): Promise<Made | null> => {
  for (;;) {
    await nextTask();
    if (isUnwanted()) return null;
    const start = performance.now();
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() - start < SLICE);
  }
};

import { useRef } from 'preact/hooks';

/** Runs one piece of work at a time; what is asked for meanwhile is dropped, so that a double click does a thing once. */
export function useOneAtATime() {
  const isBusy = useRef(false);
  return async (work: () => Promise<unknown>): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      await work();
    } finally {
      isBusy.current = false;
    }
  };
}

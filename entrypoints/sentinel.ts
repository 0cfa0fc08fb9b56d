import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepWatch } from '@/utils/sentinel/sentinel';
import { tell } from '@/utils/sentinel/tell';
import { WATCHED, WOKE, world } from '@/utils/sentinel/world';

export default defineUnlistedScript(() => {
  if (world[WATCHED]) return;
  world[WATCHED] = true;
  const start = (): void =>
    keepWatch(document, (reason) => {
      world[WOKE] = reason;
      void tell({ type: 'wake', reason });
    });
  const { prerendering } = document as Document & { prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', start);
  else start();
});

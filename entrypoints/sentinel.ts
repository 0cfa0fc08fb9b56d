import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepWatch } from '@/utils/sentinel/sentinel';
import { tell } from '@/utils/sentinel/tell';
import { WATCHED, WOKE, world } from '@/utils/sentinel/world';

export default defineUnlistedScript(() => {
  if (world[WATCHED] === document) return;
  world[WATCHED] = document;
  const start = (): void =>
    keepWatch(document, (reason) => {
      world[WOKE] = reason;
      void tell({ type: 'wake', reason });
    });
  // Asked past a picture of the page's that bears the name.
  if (Reflect.get(Document.prototype, 'prerendering', document))
    EventTarget.prototype.addEventListener.call(document, 'prerenderingchange', start);
  else start();
});

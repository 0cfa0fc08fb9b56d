import '@/components/popup.css';

// The first frame waits for nothing but the style sheet: the document holds it. Browsers show a popup once its document
// is loaded; when the frame is drawn, the background, which may be asleep, is woken, and what draws the rest is fetched.
addEventListener('load', () =>
  requestAnimationFrame(() =>
    setTimeout(() => {
      void chrome.runtime.sendMessage({ type: 'settings' }).catch(() => undefined);
      void import('./start');
    }),
  ),
);

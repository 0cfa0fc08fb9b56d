import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '@/components/findings/notice.css?inline';
import { createNotice, type Tell } from '@/utils/notice/notice';
import type { NoticeRequest } from '@/utils/notice/notice-request';

export default defineUnlistedScript(() => {
  const tell: Tell = (message) => void chrome.runtime.sendMessage(message);
  const draw = createNotice(css, tell);
  chrome.runtime.onMessage.addListener((message: { type?: string }, _sender, answer) => {
    if (message.type !== 'notice') return;
    draw(message as NoticeRequest);
    answer({ ok: true });
  });
});

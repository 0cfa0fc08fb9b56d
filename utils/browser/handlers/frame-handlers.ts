import { wordsOf } from '../../lexicon/every-language';
import payers from '../../registry/payers.generated';
import type { FrameHandlers } from '../messages/listen';
import { RECEIVED } from '../messages/messages';
import { judgeTab } from '../tab/judge-tab';
import { quieten } from '../tab/quiet';
import { noteCardSent } from '../tab/sent-card';
import { surveyFrame } from '../tab/survey-frame';
import { dropFacts, dropStale, factsOf, keepFacts } from '../tab/tab-facts';
import { takeStep } from '../tab/take-step';

/** What happens when a script in a page speaks. Each answers only when all is stored, so that a sender may repeat itself. */
export const frameHandlers: FrameHandlers = {
  async wake(_request, { tabId, frameId }) {
    await surveyFrame(tabId, frameId);
    // A frame's facts mean nothing without the page around it.
    if (frameId !== 0 && !(await factsOf(tabId))) await surveyFrame(tabId, 0);
    return RECEIVED;
  },

  async facts({ document, facts }, { tabId, frameId }) {
    await keepFacts(tabId, frameId, { document, facts: { ...facts, top: frameId === 0 } });
    if (frameId === 0) await dropStale(tabId);
    await judgeTab(tabId);
    return RECEIVED;
  },

  async 'card-at-hand'() {
    return RECEIVED;
  },

  async 'card-sent'({ document }, { tabId, frameId }) {
    await noteCardSent(tabId, frameId, document);
    return RECEIVED;
  },

  async words({ languages }) {
    return { ...RECEIVED, words: wordsOf(languages) };
  },

  async payers() {
    return { ...RECEIVED, payers };
  },

  async gone({ document }, { tabId, frameId }) {
    if (await dropFacts(tabId, frameId, document)) await judgeTab(tabId);
    return RECEIVED;
  },

  async step({ code }, { tabId }) {
    await takeStep(tabId, code);
    return RECEIVED;
  },

  async quiet({ codes, scope }, { tabId }) {
    for (const code of codes) await quieten(tabId, code, scope);
    await judgeTab(tabId);
    return RECEIVED;
  },
};

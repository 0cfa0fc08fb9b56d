import browser from 'webextension-polyfill';
import type { SurveyRequest } from '../messages/messages';

/** Injects the survey into one frame. Gives whether it could: frames without access and browser pages refuse. */
export async function surveyFrame(tabId: number, frameId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['survey.js'],
      injectImmediately: true,
    });
    return true;
  } catch {
    return false;
  }
}

/** Says something to the survey in one frame; a frame that has gone meanwhile needs nothing. */
export async function tellSurvey(tabId: number, frameId: number, request: SurveyRequest): Promise<void> {
  await browser.tabs.sendMessage(tabId, request, { frameId }).catch(() => undefined);
}

/**
 * Surveys a tab because the shopper asked: the top document, and every frame that may be reached. Gives whether the
 * top document could be looked at.
 */
export async function surveyTab(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['survey.js'] });
    return true;
  } catch {
    return surveyFrame(tabId, 0);
  }
}

import { beforeEach, describe, expect, it } from 'vitest';
import { afterHandlers } from '@/utils/survey/submitting/after-handlers';
import { laidOut } from '../laid-out';

describe("after the page's handlers", () => {
  let form: HTMLFormElement;
  let steps: string[];

  beforeEach(() => {
    form = laidOut('<main><form></form></main>').querySelector('form') as HTMLFormElement;
    steps = [];
    window.addEventListener(
      'submit',
      (event) => afterHandlers(event, () => steps.push(event.defaultPrevented ? 'we: prevented' : 'we')),
      true,
    );
  });
  const send = () => form.dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }));
  const page = (place: EventTarget, act: (event: Event) => void = () => undefined) =>
    place.addEventListener('submit', (event) => {
      act(event);
      steps.push('page');
    });

  it('looks once, last of all', () => {
    for (const place of [form, document, window]) page(place);
    send();
    expect(steps).toEqual(['page', 'page', 'page', 'we']);
  });

  it('looks where the page stops the event', () => {
    page(form, (event) => event.stopPropagation());
    page(window);
    send();
    expect(steps).toEqual(['page', 'we']);
  });

  it('sees what a late handler has decided', () => {
    page(document, (event) => event.preventDefault());
    send();
    expect(steps).toEqual(['page', 'we: prevented']);
  });

  it('looks where a field of the form, or a picture of the page, bears the names of what it listens by', () => {
    page(form);
    const field = document.createElement('input');
    for (const place of [form, document])
      for (const name of ['addEventListener', 'removeEventListener'])
        Object.defineProperty(place, name, { value: field });
    send();
    send();
    expect(steps).toEqual(['page', 'we', 'page', 'we']);
  });

  it('looks anew at each sending', () => {
    send();
    send();
    expect(steps).toEqual(['we', 'we']);
  });
});

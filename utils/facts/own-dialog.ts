/** No script of the page can see or set a property that one of ours gives to an element: each has a world of its own. */
const OWN = Symbol.for('tillwatch.own-dialog');

/** Tells our other scripts in this document that the dialog is ours. */
export const markAsOwn = (dialog: HTMLDialogElement): void => {
  Object.defineProperty(dialog, OWN, { value: true });
};

/** Whether the element is, or is inside, a dialog of ours. */
export const isOwn = (element: Element | null): boolean => {
  const dialog = element && Element.prototype.closest.call(element, 'dialog');
  return Boolean(dialog && OWN in dialog);
};

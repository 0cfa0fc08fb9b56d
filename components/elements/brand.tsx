/** The drawing of the toolbar button, inside the flow of the page so that it follows text size. */
export function Brand() {
  return (
    <span class="brand">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path
          class="brand-paper"
          d="M3.5 0h9A1.5 1.5 0 0 1 14 1.5V16l-2-2-2 2-2-2-2 2-2-2-2 2V1.5A1.5 1.5 0 0 1 3.5 0z"
        />
        <path class="brand-eye" d="M3 5.5C4.4 3.2 6 2 8 2s3.6 1.2 5 3.5C11.6 7.8 10 9 8 9S4.4 7.8 3 5.5z" />
        <circle class="brand-paper" cx="8" cy="5.5" r="2" />
        <path class="brand-eye" d="M4 11h4v1H4zM10 11h2v1h-2z" />
      </svg>
      Tillwatch
    </span>
  );
}

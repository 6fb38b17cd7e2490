/** Draws anew without a reader losing the place: the element of the same id has the focus afterwards. */
export function focusKept(draw: () => void): void {
  const id = document.activeElement?.id;
  draw();
  if (id && document.activeElement?.id !== id) document.getElementById(id)?.focus({ preventScroll: true });
}

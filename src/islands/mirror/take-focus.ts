/** As a `ref`: gives an element the focus as it comes up. */
export const takeFocus = (element: HTMLElement | null) => element?.focus();

/** What keeps texts by their names, as `localStorage` does. */
export type Texts = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

declare global {
	interface Window {
		/** Within a package for an LMS, the memory that all its pages share. */
		packageTexts?: Texts;
	}
}

/**
 * Texts in memory, gone when the page is closed. `onWrite` is called once what changed
 * them is through. A package stands on the address of
 * an LMS, where what a browser keeps would belong to every course and, on a shared computer, to whoever comes next.
 */
export function memoryTexts(onWrite: () => void = () => undefined): Texts {
	const texts = new Map<string, string>();
	return {
		getItem: (key) => texts.get(key) ?? null,
		setItem(key, text) {
			texts.set(key, text);
			queueMicrotask(onWrite);
		},
		removeItem(key) {
			texts.delete(key);
			queueMicrotask(onWrite);
		},
	};
}

/** The memory of the page that holds all others of a package; a page that stands alone has its own. */
export function packageTexts(): Texts {
	return (window.packageTexts ??= parent.packageTexts ?? memoryTexts());
}

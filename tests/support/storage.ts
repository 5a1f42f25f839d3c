import type { Page } from '@playwright/test';

/** The ways in which a browser keeps nothing, each for `page.addInitScript`. */
export const storageFailures = {
	forbidden: () => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('denied', 'SecurityError');
			},
		});
	},
	full: () => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	},
	missing: () => {
		Object.defineProperty(window, 'localStorage', { value: undefined });
	},
};

/** Puts text under a key before any script of the page runs, unless something is there by then. */
export async function storeBefore(page: Page, key: string, text: string) {
	await page.addInitScript(
		([at = '', value = '']) => {
			if (localStorage.getItem(at) === null) localStorage.setItem(at, value);
		},
		[key, text],
	);
}

/** What is stored under a key. */
export function readStored(page: Page, key: string): Promise<string | null> {
	return page.evaluate((at) => localStorage.getItem(at), key);
}

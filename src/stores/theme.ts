import { atom, onMount } from 'nanostores';
import { eraseText, readText } from './kept.ts';

/** Written by components/page/ThemeSwitch.astro and read before the first paint by layouts/head/theme.js. */
const key = 'cermin:theme:v1';

/** The chosen theme, or undefined while the system decides. */
export const $theme = atom<'light' | 'dark' | undefined>(undefined);

onMount($theme, () => {
	const text = readText(key);
	$theme.set(text === 'light' || text === 'dark' ? text : undefined);
});

/** Removes the choice, so that the system decides again. False where the browser did not remove it. */
export function forgetTheme(): boolean {
	delete document.documentElement.dataset['theme'];
	$theme.set(undefined);
	return eraseText(key);
}

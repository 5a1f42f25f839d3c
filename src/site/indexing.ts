import { isMoved } from './moved.ts';

/** Pages that are tools or show what is on this device: nothing a search engine should lead to. */
export const tools = [
	'/404/',
	'/bagikan/',
	'/cari/',
	'/cermin/diri/kios/',
	'/cermin/hasil/',
	'/cermin/kilat/kios/',
	'/data-saya/',
	'/ikut/',
	'/pelatih/rekap/',
	'/pelatih/sesi/',
];

/** Slides repeat what guides, topics and cases say, and are no place to arrive at. */
export const decks = '/paparan/';

/** What is printed repeats what guides and cases say; the list of it is worth finding. */
const prints = /^\/pelatih\/cetak\/./;

/** Whether a page is worth finding from outside, by its path within the site. */
export function isReading(path: string): boolean {
	return !tools.includes(path) && !path.startsWith(decks) && !prints.test(path) && !isMoved(path);
}

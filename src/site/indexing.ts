import { isMoved } from './moved.ts';

/** Pages that are tools or show what is on this device: nothing a search engine should lead to. */
export const tools = [
	'/404/',
	'/cari/',
	'/cermin/diri/kios/',
	'/cermin/hasil/',
	'/cermin/kilat/kios/',
	'/data-saya/',
	'/ikut/',
	'/pelatih/rekap/',
	'/pelatih/sesi/',
];

/** Whether a page is worth finding from outside, by its path within the site. */
export function isReading(path: string): boolean {
	return !tools.includes(path) && !isMoved(path);
}

import type { Wave } from '../core/codes/session-link.ts';

/** The waves of a session, where one is named by itself. */
export const waveNames: Record<Wave, string> = {
	before: 'sebelum sesi',
	after: 'sesudah sesi',
	later: 'lanjutan',
};

export type WaveNames = typeof waveNames;

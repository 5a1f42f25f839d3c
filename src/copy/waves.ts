import type { Wave } from '../core/codes/session-link.ts';

/** The waves of a session, where one is named by itself. */
export const waveNames: Record<Wave, string> = {
	before: 'tahap awal',
	after: 'tahap 30 hari',
	later: 'tahap lanjutan',
};

export type WaveNames = typeof waveNames;

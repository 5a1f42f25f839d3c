import type { ValueId } from '../core/values/values.ts';

/** The drawing of a value on a grid of 48: lines, and the one solid area that carries the idea. Paths of an SVG. */
export interface ValueDrawing {
	lines: string;
	solid: string;
}

/** One idea for each value, so that the two As and the two Ks differ without colour. */
export const valueIcons: Record<ValueId, ValueDrawing> = {
	// A sheet held out on an open hand.
	'berorientasi-pelayanan': {
		lines: 'M3 31h8l7-3c5 0 8 3 12 3a3 3 0 0 1 0 6h-8M31 33l9-5a3.2 3.2 0 0 1 4 5L31 43H17l-6-3H3',
		solid: 'M15 4h13l6 6v13H15z',
	},
	// A ledger that has been checked.
	akuntabel: { lines: 'M16 5h24v38H16zM23 24l5 5 8-10', solid: 'M8 5h8v38H8z' },
	// A shoot that grows out of a book.
	kompeten: {
		lines: 'M24 43c-5-4-12-5-19-5V24c7 0 14 1 19 5 5-4 12-5 19-5v14c-7 0-14 1-19 5zM24 43V14',
		solid: 'M24 21c0-8-5-13-14-14 0 9 6 14 14 14zM24 16c0-6 4-10 11-11 0 7-4 11-11 11z',
	},
	// Two different shapes and what they share.
	harmonis: {
		lines: 'M17 10a14 14 0 1 0 0 28 14 14 0 0 0 0-28zM20 11h24v26H20z',
		solid: 'M20 11c14 2 14 24 0 26z',
	},
	// A flag on its pole, in its place.
	loyal: { lines: 'M11 45V4M5 45h12M11 6h31l-5 11 5 11H11', solid: 'M11 6h31l-5 11H11z' },
	// A blocked road, and another taken.
	adaptif: {
		lines: 'M4 24h7c11 0 9-12 20-12h3M11 24c11 0 9 12 20 12h2M39 27v18',
		solid: 'M32 3l13 9-13 9z',
	},
	// Three circles with one aim among them.
	kolaboratif: {
		lines:
			'M24 4a12.5 12.5 0 1 0 0 25 12.5 12.5 0 0 0 0-25zM17 17a12.5 12.5 0 1 0 0 25 12.5 12.5 0 0 0 0-25zM31 17a12.5 12.5 0 1 0 0 25 12.5 12.5 0 0 0 0-25z',
		solid: 'M24 19c4 3 5 6 5 9-4 1.4-6 1.4-10 0 0-3 1-6 5-9z',
	},
};

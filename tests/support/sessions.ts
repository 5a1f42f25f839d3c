import type { Session } from '../../src/core/codes/session-link.ts';

/** A session with every field that a link can carry. */
export const exampleSession: Session = {
	id: 'q7k3m9xw',
	name: 'Orientasi CPNS 2026',
	instrument: 'diri',
	wave: 'before',
	detail: 'summary',
	path: 'budaya-adaptif',
};

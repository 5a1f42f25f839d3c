import { expect, test } from 'vitest';
import { encodeSession } from '../../../src/core/codes/session-link.ts';
import { readingOf } from '../../../src/islands/result/code/reading-of.ts';
import { exampleSession } from '../../support/sessions.ts';

const readings = [
	{ id: 'orientasi', title: 'Hari pertama', href: '/jalur/orientasi/', kind: 'paths' },
	{ id: 'anti-pungli', title: 'Anti-pungli', href: '/topik/anti-pungli/', kind: 'topics' },
];

test.for([
	['orientasi', `/jalur/orientasi/${encodeSession({ ...exampleSession, path: 'orientasi' })}`],
	['anti-pungli', '/topik/anti-pungli/'],
	['yang-tidak-ada', undefined],
] as const)('the reading %s of a session leads to %s', ([path, href]) => {
	expect(readingOf({ ...exampleSession, path }, readings)?.href).toBe(href);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent, readTags } from '../../../scripts/author-check/read.ts';
import { characters } from '../../../scripts/lib/font-characters.mjs';
import { newKinds } from '../../../scripts/new/new-kinds.ts';
import { pressures, settings } from '../../../src/schemas/case.ts';
import { kinds } from '../../../src/schemas/kinds.ts';

const handbook = readFileSync('content/README.md', 'utf8').replace(/\s+/g, ' ');

test('is no content itself', () => {
	expect(readContent().filter(({ path }) => path.endsWith('.md'))).toEqual([]);
});

test('lists every setting and pressure a case may have', () => {
	for (const words of [settings, pressures])
		expect(handbook).toContain(words.map((word) => `\`${word}\``).join(', '));
});

test('says where each kind of content is written', () => {
	for (const { path } of Object.values(kinds))
		expect(handbook).toContain(`| \`${path.replace('content/', '')}\` |`);
});

test('shows every tag with all it must say of itself', () => {
	const { everywhere, topics, trainers, motto } = readTags();
	const all = { ...everywhere, ...topics, ...trainers, ...motto };
	for (const [name, { required }] of Object.entries(all))
		expect(handbook).toMatch(
			new RegExp(`<${name}${required.map((key) => ` ${key}="[^"]+"`).join('')}[ />]`),
		);
});

test('lists the signs that the font has beyond a keyboard', () => {
	const beyond = characters.match(/[^ -~]/gu) ?? [];
	expect(handbook).toContain(`${beyond.join(' ')}.`);
});

test('names only commands there are, and each kind of content that can be begun', () => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
	for (const [, command = ''] of handbook.matchAll(/npm (?:run )?([a-z]+)/g))
		expect(Object.keys(scripts)).toContain(command);
	for (const kind of Object.keys(newKinds)) expect(handbook).toContain(`npm run baru ${kind} `);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kinds } from '../../../src/schemas/kinds.ts';

test('an editor knows the schema that Astro writes for each YAML file of content', () => {
	const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as object;
	const wanted = Object.entries(kinds)
		.filter(([, { path }]) => path.endsWith('.yaml'))
		.map(([name, { path }]) => [`.astro/collections/${name}.schema.json`, path]);
	expect(settings).toMatchObject({ 'yaml.schemas': Object.fromEntries(wanted) as object });
});

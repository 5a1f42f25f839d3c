import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kinds } from '../../../src/schemas/kinds.ts';

test('an editor knows the schema that Astro writes for each YAML file of content', () => {
	const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
		'yaml.schemas': Record<string, string | string[]>;
	};
	const schemaOf = Object.fromEntries(
		Object.entries(settings['yaml.schemas']).flatMap(([schema, paths]) =>
			[paths].flat().map((path) => [path, schema]),
		),
	);
	// What an agency has of its own joins the list of all.
	const joined: Record<string, string> = {
		agencyFigures: 'figures',
		agencySources: 'sources',
		agencyTerms: 'terms',
	};
	const wanted = Object.entries(kinds)
		.filter(([, { path }]) => path.endsWith('.yaml'))
		.map(([name, { path }]) => [path, `.astro/collections/${joined[name] ?? name}.schema.json`]);
	expect(schemaOf).toMatchObject(Object.fromEntries(wanted) as object);
});

import { expect, test } from 'vitest';
import { manifestXml } from '../../../scripts/scorm/manifest.ts';

const xml = manifestXml({
	identifier: 'cermin-berakhlak.contoh.go.id.orientasi',
	title: 'Hari “pertama” & <lain>',
	files: ['index.html', 'nilai/loyal/index.html', '_astro/a.js'],
});

test('a manifest has what SCORM 1.2 asks of a package with one SCO', () => {
	expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<manifest ')).toBe(true);
	expect(xml).toContain('xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"');
	expect(xml).toContain('xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"');
	expect(xml).toContain('identifier="cermin-berakhlak.contoh.go.id.orientasi"');
	expect(xml).toContain('<schema>ADL SCORM</schema>');
	expect(xml).toContain('<schemaversion>1.2</schemaversion>');
	const [, standard] = /<organizations default="(\w+)">/.exec(xml) ?? [];
	expect(xml).toContain(`<organization identifier="${standard}">`);
	const [, resource] = /<item [^>]*identifierref="(\w+)"/.exec(xml) ?? [];
	expect(xml).toContain(
		`<resource identifier="${resource}" type="webcontent" adlcp:scormtype="sco" href="index.html">`,
	);
	expect(xml.match(/<item /g)).toHaveLength(1);
	const ids = [...xml.matchAll(/ identifier="([^"]+)"/g)].map(([, id]) => id);
	expect(new Set(ids).size).toBe(ids.length);
	// Identifiers are of the type ID of XML Schema.
	for (const id of ids) expect(id).toMatch(/^[a-z_][\w.-]*$/i);
});

test('it lists every file, asks for no score and names no schema file that the package lacks', () => {
	expect([...xml.matchAll(/<file href="([^"]+)"\/>/g)].map(([, href]) => href)).toEqual([
		'index.html',
		'nilai/loyal/index.html',
		'_astro/a.js',
	]);
	expect(xml).not.toMatch(/masteryscore|schemaLocation|\.xsd"/);
});

test('a title is written as text', () => {
	expect(xml).toContain('<title>Hari “pertama” &amp; &lt;lain></title>');
});

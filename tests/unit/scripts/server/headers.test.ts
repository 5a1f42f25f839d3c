import { describe, expect, test } from 'vitest';
import { headersFile } from '../../../../scripts/server/headers-file.ts';
import { cameraPages } from '../../../../scripts/server/headers.ts';
import { htaccess } from '../../../../scripts/server/htaccess.ts';
import { nginxLines } from '../../../../scripts/server/nginx.ts';
import { headersAt } from '../../../support/host-headers.ts';

describe.each(['/', '/berakhlak/'])('the headers at %s', (base) => {
	const at = (path: string) => headersAt(headersFile(base), base + path);

	test('let no page be framed, and no worker speak with another origin', () => {
		for (const path of ['', 'nilai/loyal/', '_astro/a.js'])
			expect(at(path)['Content-Security-Policy']).toMatch(
				/connect-src 'self'.*frame-ancestors 'none'/,
			);
	});

	test('end in the word on the camera that counts: the last', () => {
		const camera = (path: string) =>
			at(path)
				['Permissions-Policy']?.split(/, ?/)
				.findLast((word) => word.startsWith('camera='));
		for (const page of cameraPages) expect(camera(page)).toBe('camera=(self)');
		for (const page of ['', 'pelatih/', 'cermin/', 'cermin/diri/kios/'])
			expect(camera(page)).toBe('camera=()');
	});

	test('say of caching nothing that another rule would contradict', () => {
		expect(at('_astro/a.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
		expect(at('')).not.toHaveProperty('Cache-Control');
	});

	test('are all in the files for nginx and Apache too', () => {
		for (const text of [nginxLines(base), htaccess(base)])
			for (const [name, value] of Object.entries({ ...at(''), ...at('_astro/') }))
				expect(text).toContain(`${name} "${value}"`);
	});
});

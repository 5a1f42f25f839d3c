import { expect, test } from 'vitest';
import { islandNumbers } from '../../../scripts/build/island-numbers.ts';
import { edited, parsePage } from '../../../scripts/build/parsed-page.ts';

test('islands are numbered as they stand on the page, wherever it was built', () => {
	const page = (...ids: string[]) =>
		`<body>${ids.map((id) => `<astro-island uid="${id}" client="load"></astro-island>`).join('<p></p>')}</body>`;
	const built = page('Z1cKYj7', '1keU68');
	expect(edited(built, islandNumbers(parsePage('/', built)))).toBe(page('0', '1'));
});

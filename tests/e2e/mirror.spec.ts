import { expect, test } from '@playwright/test';
import { answer, answersToDiri, finishMirror, startMirror } from '../support/mirror-flow.ts';

test('a whole Cermin Diri leads to a result that matches its answers', async ({ page }) => {
	await startMirror(page, 'diri');
	// Question 17 and 18 are Adaptif 2 and 3; 16 is reversed.
	await answer(page, answersToDiri({ 16: 4, 17: 0, 18: 1 }));
	await finishMirror(page, ['Suka menolong']);

	await expect(page.getByText('Paling jarang tampak: Adaptif (8,3).')).toBeVisible();
	await expect(page.getByText('Rata-rata tujuh nilai: 65,5, bertumbuh.')).toBeVisible();
	const row = page.getByRole('row', { name: /^Adaptif/ });
	await expect(row.getByRole('cell')).toHaveText(['8,3', 'perlu perhatian']);
	await expect(page.getByRole('row', { name: /^Loyal/ }).getByRole('cell')).toHaveText([
		'75,0',
		'kuat',
	]);
	await expect(page.getByText('Ini bukan Indeks BerAKHLAK resmi.')).toBeVisible();
	for (const behaviour of [
		'Cepat menyesuaikan diri',
		'Berinovasi dan kreatif',
		'Bertindak proaktif',
	])
		await expect(page.getByRole('heading', { name: behaviour })).toBeVisible();
	const guide = page.getByRole('link', { name: /panduan Adaptif.*Bertindak proaktif/ });
	await expect(guide).toHaveAttribute('href', '/nilai/adaptif/#adaptif-3');
	await expect(page.getByRole('heading', { name: 'Pilihan Anda yang lain' })).toBeVisible();
	await expect(page.getByRole('heading', { name: /Suka menolong/ })).toBeVisible();
	await guide.click();
	await expect(page.getByRole('heading', { name: 'Bertindak proaktif' })).toBeInViewport();
});

test('Cermin Kilat tells an order with ties, and no figure', async ({ page }) => {
	await startMirror(page, 'kilat');
	await answer(page, [4, 3, 3, 2, 'na', 0, 1]);
	await finishMirror(page);
	const order = page.getByRole('region', { name: 'Urutan nilai Anda' });
	await expect(order.getByRole('listitem')).toHaveText([
		/Berorientasi Pelayanan/,
		/Akuntabel.*Kompeten/s,
		/Harmonis/,
		/Kolaboratif/,
		/Adaptif/,
	]);
	await expect(order).toContainText('Tidak ada kesempatan untuk: Loyal.');
	await expect(page.getByRole('article')).not.toContainText(/\d,\d/);
	await expect(page.getByText(/perlu perhatian|bertumbuh/)).toHaveCount(0);
});

test('each question shows its progress by value and the answer waits for a press', async ({
	page,
}) => {
	await startMirror(page, 'diri');
	await page.getByLabel('Sering').check();
	await expect(page.getByText('Pertanyaan 1 dari 21')).toBeVisible();
	await expect(page.getByText('Berorientasi Pelayanan: 1 dari 3 dijawab')).toBeAttached();
	await expect(page).toHaveTitle(/^Pertanyaan 1 dari 21 – Cermin Diri/);
});

test('Back and the browser’s Back keep every answer', async ({ page }) => {
	await startMirror(page, 'diri');
	await answer(page, [0, 1, 2]);
	await page.goBack();
	await expect(page.getByText('Pertanyaan 3 dari 21')).toBeVisible();
	await expect(page.getByLabel('Kadang-kadang')).toBeChecked();
	await page.getByRole('button', { name: 'Kembali' }).click();
	await expect(page.getByText('Pertanyaan 2 dari 21')).toBeVisible();
	await expect(page.getByLabel('Jarang')).toBeChecked();
	await page.goForward();
	await expect(page.getByText('Pertanyaan 3 dari 21')).toBeVisible();
	await expect(page.getByLabel('Kadang-kadang')).toBeChecked();
});

test('a reload midway offers to go on where it was', async ({ page }) => {
	await startMirror(page, 'diri');
	await answer(page, [3, 3, 1, 3]);
	await page.reload();
	await expect(page.getByText('jawaban yang belum selesai: 4 dari 21')).toBeVisible();
	await page.getByRole('button', { name: 'Lanjutkan' }).click();
	await expect(page.getByText('Pertanyaan 5 dari 21')).toBeVisible();
	await page.getByRole('button', { name: 'Kembali' }).click();
	await expect(page.getByLabel('Sering')).toBeChecked();
});

test('a visit later offers to go on at the first blank question', async ({ page }) => {
	await startMirror(page, 'diri');
	await answer(page, [3, undefined, 1]);
	await page.goto('/');
	await page.goto('/cermin/diri/');
	await page.getByRole('button', { name: 'Lanjutkan' }).click();
	await expect(page.getByText('Pertanyaan 2 dari 21')).toBeVisible();
});

test('starting again asks first, and then begins with nothing', async ({ page }) => {
	await startMirror(page, 'diri');
	await answer(page, [3, 3]);
	await page.reload();
	await page.getByRole('button', { name: 'Mulai dari awal' }).click();
	await expect(page.getByRole('group', { name: 'Hapus 2 jawaban' }).locator('p')).toBeFocused();
	await page.getByRole('button', { name: 'Batal' }).click();
	await page.getByRole('button', { name: 'Mulai dari awal' }).click();
	await page.getByRole('button', { name: 'Ya, mulai dari awal' }).click();
	await expect(page.getByText('Pertanyaan 1 dari 21')).toBeVisible();
	await expect(page.locator('input:checked')).toHaveCount(0);
});

test('the review names what is blank and leads there and back', async ({ page }) => {
	await startMirror(page, 'diri');
	await answer(page, answersToDiri({ 4: undefined, 21: undefined }));
	await expect(page.getByRole('heading', { name: 'Periksa jawaban Anda' })).toBeFocused();
	await page.getByRole('button', { name: 'Lanjutkan' }).click();
	const summary = page.getByRole('alert');
	await expect(summary).toBeFocused();
	await expect(summary.getByRole('button', { name: /^Pertanyaan/ })).toHaveCount(2);
	await summary.getByRole('button', { name: /^Pertanyaan 4:/ }).click();
	await expect(page.getByText('Pertanyaan 4 dari 21')).toBeVisible();
	await expect(page.locator('legend')).toBeFocused();
	await page.keyboard.press('2');
	await page.getByRole('button', { name: 'Periksa jawaban' }).click();
	await page.getByRole('button', { name: 'Lanjutkan' }).click();
	await expect(page.getByRole('alert').getByRole('button', { name: /^Pertanyaan/ })).toHaveCount(1);
	await page.getByRole('button', { name: 'Tandai 1 yang kosong “Tidak ada kesempatan”' }).click();
	await expect(page.getByRole('alert')).toHaveCount(0);
	await finishMirror(page);
});

test('an answer can be changed from the review, and Back returns to it', async ({ page }) => {
	await startMirror(page, 'diri');
	await answer(page, answersToDiri());
	await page.getByRole('button', { name: /^Ubah Pertanyaan 8:/ }).click();
	await expect(page.getByText('Pertanyaan 8 dari 21')).toBeVisible();
	await page.keyboard.press('1');
	await page.getByRole('button', { name: 'Kembali' }).click();
	await expect(page.getByRole('heading', { name: 'Periksa jawaban Anda' })).toBeVisible();
	await expect(
		page.locator('dl > div').filter({ hasText: /^8\./ }).getByText('Tidak pernah'),
	).toBeVisible();
});

test('uniform answers get a question, not a verdict', async ({ page }) => {
	await startMirror(page, 'kilat');
	await answer(
		page,
		Array.from({ length: 7 }, () => 4 as const),
	);
	await page.getByRole('button', { name: 'Lanjutkan' }).click();
	await expect(page.getByRole('group', { name: 'Sebentar, boleh kami bertanya?' })).toBeFocused();
	await expect(page.getByText('Semua jawaban Anda sama.')).toBeVisible();
	await page.getByRole('button', { name: 'Lihat lagi' }).click();
	await expect(page.getByText('Pertanyaan 1 dari 7')).toBeVisible();
	await expect(page.getByLabel('Selalu')).toBeChecked();
});

test('no more than three behaviours can be chosen', async ({ page }) => {
	await startMirror(page, 'diri');
	await answer(page, answersToDiri());
	await page.getByRole('button', { name: 'Lanjutkan' }).click();
	await page.getByRole('button', { name: 'Sudah sesuai, lanjutkan' }).click();
	const boxes = page.getByRole('checkbox');
	for (const index of [0, 5, 20]) await boxes.nth(index).check();
	await expect(page.getByRole('status')).toContainText('3 dari 3 dipilih. Sudah tiga.');
	await expect(boxes.nth(1)).toBeDisabled();
	await boxes.nth(5).uncheck();
	await expect(boxes.nth(1)).toBeEnabled();
});

test('what was ticked before the page came alive counts', async ({ page }) => {
	// The scripts wait until the person has ticked; the form is hidden then only by the style for scripts.
	let release = () => {};
	const ticked = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route('**/_astro/*.js', async (route) => {
		await ticked;
		await route.continue();
	});
	await page.goto('/cermin/diri/', { waitUntil: 'commit' });
	await page.locator('input[name="loyal-1"][value="3"]').waitFor({ state: 'attached' });
	await page.evaluate(() => {
		document.querySelector<HTMLInputElement>('input[name="loyal-1"][value="3"]')?.click();
	});
	release();
	await expect(page.getByText('jawaban yang belum selesai: 1 dari 21')).toBeVisible();
});

test('after the result, Back leads to the start and never to an empty review', async ({ page }) => {
	await startMirror(page, 'kilat');
	await answer(page, [4, 3, 2, 1, 0, 4, 3]);
	await finishMirror(page);
	await page.goBack();
	await expect(page.getByRole('button', { name: 'Mulai', exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Lihat hasil terakhir' }).click();
	await expect(page.getByRole('heading', { name: 'Hasil Cermin Kilat' })).toBeVisible();
});

test('a reload of the result shows it again', async ({ page }) => {
	await startMirror(page, 'kilat');
	await answer(page, [4, 3, 2, 1, 0, 4, 3]);
	await finishMirror(page);
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Hasil Cermin Kilat' })).toBeVisible();
});

test('a made-up step in the address leads to the start', async ({ page }) => {
	for (const step of ['99', 'hasil', 'periksa', '%3Cscript%3E', '5']) {
		await page.goto(`/cermin/diri/?langkah=${step}`);
		await expect(page.getByRole('button', { name: 'Mulai', exact: true })).toBeVisible();
	}
});

test('from the home page to a printed result with the keyboard alone', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => {
			document.documentElement.dataset['printed'] = 'yes';
		};
	});
	await page.goto('/');
	const tabTo = async (name: string) => {
		const target = page
			.getByRole('link', { name, exact: true })
			.or(page.getByRole('button', { name, exact: true }))
			.first();
		for (let presses = 0; presses < 60; presses++) {
			if (await target.evaluate((element) => element === document.activeElement)) return;
			await page.keyboard.press('Tab');
		}
		throw new Error(`Tab never reached "${name}".`);
	};
	await tabTo('Mulai bercermin');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/cermin\/diri\//);
	await expect(page.getByRole('button', { name: 'Mulai', exact: true })).toBeVisible();
	await tabTo('Mulai');
	await page.keyboard.press('Enter');
	await answer(page, answersToDiri());
	await tabTo('Lanjutkan');
	await page.keyboard.press('Enter');
	await tabTo('Sudah sesuai, lanjutkan');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Mana yang ingin Anda perkuat?' })).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await tabTo('Lihat hasil');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Hasil Cermin Diri' })).toBeFocused();
	await tabTo('Cetak');
	await page.keyboard.press('Enter');
	await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { behaviourIds } from '../../../src/core/values/values.ts';
import { codesOfClass } from '../../support/trained-class.ts';

/*
 * The chats: `android-id` has twelve people before (one code twice, one cut), `iphone-en` the same twelve after (one in
 * upper case), `iphone-id` and `android-en` five people of an icebreaker (two codes broken over lines, one sent anew).
 * Person p answered item i of the first session with (7p + i (p mod 3)) mod 5, and after it with one more, at most 4.
 */
const chats = 'tests/fixtures/chats';
const chat = (name: string) => `${chats}/${name}.txt`;
const run = (args: string[], input?: string | Buffer) => {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/recap.ts', ...args], {
		encoding: 'utf8',
		...(input === undefined ? {} : { input }),
	});
	return { status, stdout, stderr };
};
interface Report {
	found: { new: number; same: number; conflict: number; damaged: number; firstDamaged: unknown[] };
	groups: {
		sessions: string[];
		instrument: string;
		phases: { phase: string; n: number; tables: Record<string, Record<string, unknown>[]> }[];
		comparisons: { from: string; to: string; table: Record<string, unknown>[] }[];
	}[];
}
const report = (...args: string[]) => {
	const { stdout } = run(['--json', ...args]);
	return JSON.parse(stdout) as Report;
};

// Each test starts Node, which on a busy machine takes seconds.
describe('rekap', { timeout: 60_000 }, () => {
	const folder = mkdtempSync(join(tmpdir(), 'rekap-'));

	test('says what all the chats hold, and recaps each session as a hand would', () => {
		const { found, groups } = report(
			...['iphone-id', 'android-id', 'iphone-en', 'android-en'].map(chat),
		);
		expect(found).toMatchObject({ new: 29, same: 1, conflict: 1, damaged: 1 });
		expect(found.firstDamaged).toEqual([
			expect.objectContaining({ file: chat('android-id'), reason: 'cut' }),
		]);
		expect(groups.map(({ sessions, instrument }) => [sessions, instrument])).toEqual([
			[['nt5h8c2z'], 'kilat'],
			[['q7k3m9xw'], 'diri'],
		]);
		const diri = groups[1];
		expect(diri?.phases.map(({ phase, n }) => [phase, n])).toEqual([
			['before', 12],
			['after', 12],
		]);
		const people = Array.from({ length: 12 }, (_, person) => person);
		const means = [0, 1].map((more) =>
			behaviourIds.map(
				(_, item) =>
					people
						.map((person) => Math.min(4, ((7 * person + item * (person % 3)) % 5) + more) * 25)
						.reduce((sum, score) => sum + score, 0) / people.length,
			),
		);
		for (const [place, phase] of (diri?.phases ?? []).entries())
			for (const [item, row] of (phase.tables['behaviours'] ?? []).entries())
				expect(row['mean']).toBeCloseTo(means[place]?.[item] ?? NaN, 9);
		const [overall] = diri?.comparisons[0]?.table ?? [];
		const mean = (items: readonly number[] = []) =>
			items.reduce((sum, item) => sum + item, 0) / items.length;
		expect(overall).toMatchObject({ method: 'paired', score: 'overall', nBefore: 12 });
		expect(overall?.['difference']).toBeCloseTo(mean(means[1]) - mean(means[0]), 9);
	});

	test('prints tables in Indonesian with decimal commas', () => {
		const { status, stdout, stderr } = run([chat('android-id'), chat('iphone-en')]);
		expect(status).toBe(0);
		expect(stderr).toBe('');
		expect(stdout).toContain('Sesi q7k3m9xw · Cermin Diri, revisi 1');
		expect(stdout).toMatch(/Rata-rata tujuh nilai +12 +45,8 +34,4–57,3/);
		expect(stdout).toMatch(/1 kode rusak[^]*\(terpotong\)/);
		expect(stdout).toContain('Tahap 30 hari dibandingkan dengan tahap awal');
		expect(stdout).toContain('bukan Indeks BerAKHLAK resmi');
	});

	test('says what came of the plans, also where the scores of that wave are withheld', () => {
		const plans = [...Array<'done'>(7).fill('done'), ...Array<'not-yet'>(5).fill('not-yet')];
		const codes = codesOfClass({ session: 'q7k3m9xw', before: 14, after: 12, plans }).join('\n');
		const { stdout } = run(['-'], codes);
		expect(stdout).toContain('Tidak ditampilkan (12 orang)');
		expect(stdout).toContain(
			'Dari 12 orang yang menjawab, 7 orang menjalankan komitmennya, sedangkan 5 orang belum',
		);
		const { groups } = JSON.parse(run(['--json', '-'], codes).stdout) as Report;
		const [before, after] = groups[0]?.phases ?? [];
		expect(before?.tables['plans']).toEqual([]);
		expect(after?.tables['plans']).toMatchObject([{ wave: 'after', n: 12, done: 7, notYet: 5 }]);
	});

	test('shows no figure of fewer than five people, and says so with status 1', () => {
		const { status, stdout, stderr } = run([chat('iphone-id')]);
		expect(status).toBe(1);
		expect(stdout).toContain('Rekap muncul setelah ada 5 orang. Sekarang baru 3');
		expect(stdout).not.toContain('Rata-rata');
		expect(stderr).toMatch(/^Belum ada kelompok.*\n$/);
	});

	test('reads standard input, also as Notepad saves it or a phone packs it', () => {
		const text = readFileSync(chat('android-id'), 'utf8');
		const zip = Buffer.from(zipSync({ '_chat.txt': Buffer.from(text) }));
		for (const input of [text, Buffer.from(`\ufeff${text}`, 'utf16le'), zip]) {
			const { status, stdout } = run(['--json', '-'], input);
			expect(status).toBe(0);
			expect((JSON.parse(stdout) as Report).found).toMatchObject({ new: 12, same: 1, damaged: 1 });
		}
	});

	test('reads a chat as a phone packs it, and UTF-16 that does not say so', () => {
		const text = readFileSync(chat('android-id'));
		const utf16 = Buffer.from(text.toString('utf8'), 'utf16le');
		const files = { 'a.zip': zipSync({ '_chat.txt': text }), 'le.txt': utf16 };
		for (const [name, bytes] of Object.entries(files)) {
			writeFileSync(join(folder, name), bytes);
			expect(report(join(folder, name)).found).toMatchObject({ new: 12, same: 1, damaged: 1 });
		}
	});

	test('keeps to the sessions asked for', () => {
		const all = ['iphone-id', 'android-en', 'android-id'].map(chat);
		const { groups } = report('--sesi', 'NT5H8C2Z', ...all);
		expect(groups.map(({ sessions }) => sessions)).toEqual([['nt5h8c2z']]);
		const other = run(['--sesi', 'llllllll', ...all]);
		expect(other.status).toBe(1);
		expect(other.stderr).toContain('Sesi yang ada: nt5h8c2z, q7k3m9xw');
	});

	test('puts sessions together on request, one group for each mirror', () => {
		const { groups } = report('--gabung', ...['android-id', 'iphone-en', 'iphone-id'].map(chat));
		expect(groups.map(({ instrument, phases }) => [instrument, phases.map(({ n }) => n)])).toEqual([
			['diri', [12, 12]],
			['kilat', [3]],
		]);
	});

	test('writes a row for each answer of a session, and what the columns mean', () => {
		const file = join(folder, 'jawaban.csv');
		const all = ['android-id', 'iphone-en', 'android-en'].map(chat);
		const { status, stdout } = run(['--rows', file, '--sesi', 'q7k3m9xw', ...all]);
		expect(status).toBe(0);
		expect(stdout).toContain(`672 baris ditulis ke ${file}`);
		expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(673);
		expect(readFileSync(join(folder, 'jawaban.kamus.csv'), 'utf8')).toContain('"points"');
	});

	test('explains itself', () => {
		const { status, stdout } = run(['--help']);
		expect(status).toBe(0);
		expect(stdout).toContain('Cara pakai');
	});

	test('is silent about what would steer a terminal', () => {
		const { stdout } = run(['-'], 'cb1prqyq7k3m9\u202ex\u200bwqqqqq5qmmlq5jxx \u001b[31m\u0007');
		expect(stdout).toContain('kode rusak');
		expect(stdout).not.toMatch(/[\u001b\u0007\u202e\u200b]/);
	});

	const archive = join(folder, 'rusak.zip');
	writeFileSync(archive, 'PK\u0003\u0004…');
	const letter = join(folder, 'surat.doc');
	writeFileSync(letter, Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
	test.each([
		[[], /Sebutkan sedikitnya satu berkas/],
		[['--warna', 'x.txt'], /--warna tidak dikenal/],
		[['--sesi'], /--sesi tidak dikenal atau kurang lengkap/],
		[['--gabung', '--sesi', 'q7k3m9xw', 'x.txt'], /tidak dapat dipakai bersama --sesi/],
		[
			['--rows', 'jawaban.xlsx', chat('android-id')],
			/harus diakhiri \.csv, \.ndjson, atau \.parquet/,
		],
		[['--rows', 'jawaban.csv', '--gabung', 'x.txt'], /tidak dapat dipakai bersama --gabung/],
		[
			['--rows', join(folder, 'tak/ada.csv'), chat('android-id')],
			/ada\.csv tidak dapat ditulis \(ENOENT\)/,
		],
		[['--sesi', 'abc', 'x.txt'], /"abc" bukan ID sesi/],
		[[join(folder, 'x.txt')], /tidak ada\. Periksa/],
		[[chat('android-id'), join(folder, 'x.txt')], /tidak ada\. Periksa/],
		[[folder], /adalah folder/],
		[[archive], /rusak\.zip tidak dapat dibaca/],
		[[letter], /surat\.doc bukan jenis berkas/],
	])('refuses %j in one line with status 2', (args, sentence) => {
		const { status, stdout, stderr } = run(args);
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toMatch(sentence);
		expect(stderr).toMatch(/^[^\n]+\n$/);
	});

	test('says that there is no code, with status 1', () => {
		expect(run(['LICENSE'])).toMatchObject({
			status: 1,
			stderr: expect.stringContaining('Tidak ada kode hasil yang utuh') as string,
		});
	});
});

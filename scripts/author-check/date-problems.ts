import { type AuthoredFile, type Problems, scalarsIn } from './authored-file.ts';

/**
 * Finds days that no calendar has, and days that are still to come; judged on what is written, for reading mends it. Where most
 * days of all files seem to be ahead, it is the clock of this computer that is behind.
 */
export function dateCheck(files: readonly AuthoredFile[], now: Date) {
	const today = inTheEast(now);
	const days = files.flatMap(daysIn);
	const clockIsRight = days.filter(({ day }) => day > today).length <= days.length / 2;
	return function* (file: AuthoredFile): Problems {
		for (const { place, day } of daysIn(file))
			if (!exists(day))
				yield [
					place,
					`tanggal ${day} tidak ada. Perbaiki: tulis tanggal yang ada di kalender, dengan susunan tahun-bulan-tanggal.`,
				];
			else if (day > today && clockIsRight)
				yield [
					place,
					`tanggal ${day} belum tiba. Perbaiki: tulis hari isinya terakhir diperiksa, paling lambat hari ini.`,
				];
	};
}

/** The days written in a file, as in `2026-11-23`, each with its place. */
function daysIn({ data }: AuthoredFile): { place: number; day: string }[] {
	return scalarsIn(data).flatMap(({ value, source = '', range }) => {
		if (!(value instanceof Date)) return [];
		const [year = '', month = '', day = ''] = source.split(/[-Tt\s]/);
		const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
		return [{ place: range?.[0] ?? 0, day: written }];
	});
}

function exists(day: string): boolean {
	const date = new Date(`${day}T00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** The day in Jayapura, where an Indonesian day begins. */
function inTheEast(now: Date): string {
	return new Date(now.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
}

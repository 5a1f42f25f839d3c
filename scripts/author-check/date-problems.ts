import { isScalar, visit } from 'yaml';
import type { AuthoredFile } from './authored-file.ts';

/** Days that no calendar has, and days that are still to come; judged on what is written, for reading mends it. */
export function dateProblems(files: readonly AuthoredFile[], now: Date): string[] {
	const days = files.flatMap(daysIn);
	const today = inTheEast(now);
	const isAhead = ({ day }: WrittenDay) => day > today;
	// Where most days seem to be ahead, it is the clock of this computer that is behind.
	const clockIsRight = days.filter(isAhead).length <= days.length / 2;
	return days.flatMap((written) => {
		const { file, place, day } = written;
		if (!exists(day))
			return [
				file.problem(
					place,
					`tanggal ${day} tidak ada. Perbaiki: tulis tanggal yang ada di kalender, dengan susunan tahun-bulan-tanggal.`,
				),
			];
		if (isAhead(written) && clockIsRight)
			return [
				file.problem(
					place,
					`tanggal ${day} belum tiba. Perbaiki: tulis hari isinya terakhir diperiksa, paling lambat hari ini.`,
				),
			];
		return [];
	});
}

interface WrittenDay {
	file: AuthoredFile;
	place: number;
	/** `2026-11-23` */
	day: string;
}

function daysIn(file: AuthoredFile): WrittenDay[] {
	const days: WrittenDay[] = [];
	if (file.data)
		visit(file.data, (_, node) => {
			if (!isScalar(node) || !(node.value instanceof Date)) return;
			const [year, month, day] = (node.source ?? '').split(/[-Tt\s]/);
			days.push({
				file,
				place: node.range?.[0] ?? 0,
				day: `${year ?? ''}-${month?.padStart(2, '0') ?? ''}-${day?.padStart(2, '0') ?? ''}`,
			});
		});
	return days;
}

function exists(day: string): boolean {
	const date = new Date(`${day}T00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** The day in Jayapura, where an Indonesian day begins. */
function inTheEast(now: Date): string {
	return new Date(now.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
}

/** The minutes of a plan: its length, its steps, and what becomes of them when time runs short. */
interface Minutes {
	minutes: number;
	steps: readonly { from: number; to: number }[];
	cuts: readonly { minutes: number; steps: readonly number[] }[];
}

interface MinuteProblem {
	path: PropertyKey[];
	message: string;
}

/** Where the minutes of a plan leave a gap, overlap, or do not add up, each with its remedy. */
export function minuteProblems({ minutes, steps, cuts }: Minutes): MinuteProblem[] {
	return [
		...steps.flatMap((step, index) => stepProblems(step, index, steps[index - 1]?.to ?? 0)),
		...endProblems(minutes, steps),
		...cuts.flatMap((cut, index) => cutProblems(cut, index, { minutes, steps })),
	];
}

function stepProblems({ from, to }: { from: number; to: number }, index: number, start: number) {
	const problems: MinuteProblem[] = [];
	if (from !== start)
		problems.push({
			path: ['steps', index, 'from'],
			message: `langkah ini mulai pada menit ${from}, padahal langkah sebelumnya selesai pada menit ${start}. Perbaiki: tulis from: ${start}, atau ubah to langkah sebelumnya.`,
		});
	if (to <= from)
		problems.push({
			path: ['steps', index, 'to'],
			message: `langkah ini selesai pada menit ${to}, tidak sesudah mulainya pada menit ${from}. Perbaiki: tulis menit yang lebih besar di to.`,
		});
	return problems;
}

function endProblems(minutes: number, steps: Minutes['steps']): MinuteProblem[] {
	const end = steps.at(-1)?.to ?? 0;
	if (end === minutes) return [];
	return [
		{
			path: ['steps', steps.length - 1, 'to'],
			message: `langkah terakhir selesai pada menit ${end}, padahal rencana ini ${minutes} menit. Perbaiki: samakan to langkah terakhir dengan minutes.`,
		},
	];
}

function cutProblems(
	cut: Minutes['cuts'][number],
	index: number,
	{ minutes, steps }: Pick<Minutes, 'minutes' | 'steps'>,
): MinuteProblem[] {
	const path = ['cuts', index, 'steps'];
	if (cut.minutes >= minutes)
		return [
			{
				path: ['cuts', index, 'minutes'],
				message: `potongan ${cut.minutes} menit tidak lebih pendek dari rencananya. Perbaiki: tulis menit yang lebih kecil dari ${minutes}.`,
			},
		];
	if (cut.steps.length !== steps.length)
		return [
			{
				path,
				message: `ada ${cut.steps.length} angka untuk ${steps.length} langkah. Perbaiki: tulis satu angka bagi setiap langkah, 0 untuk yang dilewati.`,
			},
		];
	const sum = cut.steps.reduce((total, each) => total + each, 0);
	return sum === cut.minutes
		? []
		: [
				{
					path,
					message: `angka-angka ini berjumlah ${sum}, seharusnya ${cut.minutes}. Perbaiki: ubah menit salah satu langkah.`,
				},
			];
}

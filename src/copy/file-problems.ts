import type { FileProblem } from '../core/codes/files/read-file.ts';

/** Why a file was not read, for the recap page and the command alike. `{name}` is the file's. */
export const fileProblems: Record<FileProblem, string> = {
	'not-text':
		'{name} bukan jenis berkas yang dapat dibaca. Pakai ekspor obrolan (.txt atau .zip), .csv, .json, .xlsx, atau .docx.',
	encrypted:
		'{name} dikunci dengan kata sandi. Buka arsipnya dengan kata sandi itu, lalu pakai berkas di dalamnya.',
	'too-large': '{name} tidak dibaca karena isinya terlalu besar untuk sebuah obrolan.',
	unreadable:
		'{name} tidak dapat dibaca. Mungkin berkasnya rusak; salin atau ekspor sekali lagi, lalu coba lagi.',
};

import type { FileProblem } from '../core/codes/files/read-file.ts';

/** Why a file was not read, for the recap page and the command alike. `{name}` is the file's. */
export const fileProblems: Record<FileProblem, string> = {
	'not-text':
		'{name} bukan jenis berkas yang dapat dibaca. Pakai ekspor grup WA (.txt atau .zip) atau berkas .csv, .json, .xlsx, atau .docx.',
	encrypted: '{name} dikunci dengan kata sandi. Buka dulu arsipnya, lalu pakai berkas di dalamnya.',
	'too-large':
		'{name} tidak dibaca karena isinya terlalu besar untuk ekspor grup WA. Periksa apakah berkasnya benar.',
	unreadable:
		'{name} tidak dapat dibaca, mungkin karena rusak. Salin atau ekspor ulang, lalu coba lagi.',
};

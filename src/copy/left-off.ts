/** Words of the one row that says where a person left off. */
export const leftOffCopy = {
	/** Before how many statements, and phrases, are answered out of how many. */
	mirror: '{title}:',
	of: 'dari {total} sudah Anda isi',
	goOn: 'Lanjutkan',
	/** Before the day of the next review. */
	commitment: 'Peninjauan komitmen:',
	/** In place of that day once it has come. */
	due: 'sudah waktunya',
	open: 'Buka',
};

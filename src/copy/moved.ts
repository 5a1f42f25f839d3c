/** Words of a page that only leads on to where it stands now. */
export const movedCopy = {
	title: 'Halaman ini sudah pindah',
	text: 'Alamatnya sekarang:',
};

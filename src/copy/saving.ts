/**
 * Words after a file was handed to the browser or printing was asked for, on every page where that can be done. No page can
 * tell whether the file was saved or the paper came out, so no sentence says that it was. `{name}` is the file's.
 */
export const savingCopy = {
	asked:
		'Berkas {name} seharusnya ada di folder unduhan. Kalau tidak ada, buka halaman ini di Chrome atau Safari karena peramban di dalam aplikasi lain sering tidak dapat mengunduh.',
	refused:
		'Berkas {name} mungkin tidak tersimpan karena peramban di dalam aplikasi seperti WhatsApp biasanya tidak dapat mengunduh. Pakai tombol “Buka di Chrome” atau “Buka di Safari” di bagian bawah halaman ini supaya isinya ikut pindah, lalu unduh dari sana.',
	refusedText: 'Isi berkasnya juga dapat Anda salin dari kotak di bawah ini.',
	textTitle: 'Salin isi berkas sebagai teks',
	textLabel: 'Isi berkas {name}',
	copy: 'Salin isinya',
	copied: 'Isi berkas sudah tersalin. Tempel di catatan atau pesan untuk diri sendiri.',
	copyFailed:
		'Isinya belum tersalin karena peramban tidak mengizinkannya. Sentuh kotak di atas, lalu salin sendiri.',
	/** Said on a page that stores nothing, before its address; and on one whose content another browser does not have. */
	notPrinted:
		'Kalau jendela cetak tidak terbuka, buka alamat halaman ini di Chrome atau Safari, lalu cetak dari sana. Peramban di dalam aplikasi lain sering tidak dapat mencetak.',
	notPrintedKept:
		'Kalau jendela cetak tidak terbuka, pakai tombol “Buka di Chrome” atau “Buka di Safari” di bagian bawah halaman ini supaya isinya ikut pindah, lalu cetak dari sana. Peramban di dalam aplikasi lain sering tidak dapat mencetak.',
};

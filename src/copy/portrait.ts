/** Words of the pages around a unit's portrait. `{n}` and the like are filled in. */
export const portraitCopy = {
	crumb: 'Potret Unit',
	lead: 'Setiap anggota unit memilih sepuluh dari 35 frasa pendek yang paling menggambarkan kebiasaan unitnya sekarang, lalu sepuluh yang diinginkan. Karena hanya boleh sepuluh, yang terpilih ialah yang paling menonjol, sehingga tim melihat apa yang sebaiknya diubah lebih dulu.',
	/** Said on every page, on every print and in every file of it. */
	notice: {
		strong: 'Bukan Indeks BerAKHLAK dan bukan bahan penilaian.',
		text: 'Frasa dan rumusnya buatan situs ini, jadi hasilnya tidak dapat dibandingkan dengan survei resmi.',
	},
	way: {
		title: 'Dari tautan sampai satu perubahan',
		steps: [
			{
				name: 'Sepakati tujuannya',
				text: 'Pimpinan membaca lebih dulu apa yang tidak boleh dilakukan, lalu mengatakannya kepada tim.',
				href: '/potret/pimpinan/',
				link: 'Potret Unit untuk pimpinan',
			},
			{
				name: 'Bagikan tautannya',
				text: 'Buat sesi, lalu kirim tautannya ke grup WA. Setiap orang memilih di ponselnya sendiri dalam beberapa menit.',
				href: '/pelatih/sesi/',
				link: 'Buat sesi',
			},
			{
				name: 'Kumpulkan kodenya',
				text: 'Kode hasil tidak memuat nama. Rekap baru tampil kalau yang ikut sedikitnya lima orang.',
				href: '/pelatih/rekap/',
				link: 'Rekap kelompok',
			},
			{
				name: 'Baca bersama',
				text: 'Ada rencana 60 menit untuk membaca potret dalam rapat, lengkap dengan kalimat pemandunya.',
				href: '/pelatih/rencana/60-menit-potret/',
				link: 'Rencana 60 menit',
			},
			{
				name: 'Pilah, lalu pilih satu',
				text: 'Tim memilah temuan menurut siapa yang dapat mengubahnya, lalu menetapkan penanggung jawab dan tanggal untuk satu tema.',
				href: '/potret/tindak/',
				link: 'Dari potret ke satu tindakan',
			},
			{
				name: 'Tinjau',
				text: 'Pada tanggal itu, tim meninjau janjinya sebelum memulai potret berikutnya.',
			},
		],
		/** Where a unit begins. */
		session: 'Buat sesi Potret Unit',
		/** Where a person chooses by themselves. */
		choose: 'Isi Potret Unit',
	},
	promise: {
		title: 'Janji tim yang sedang berjalan',
		due: 'Sudah waktunya ditinjau',
		facts: '{owner} · mulai {start} · ditinjau {review}',
		open: 'Lihat janji ini',
	},
	themes: {
		title: 'Dua belas tema',
		text: 'Setiap tema punya halaman sendiri: tiga tindakan untuk dicoba dalam sebulan, alasannya, apa yang perlu diwaspadai, dan alat untuk rapat.',
		values: 'Tujuh nilai',
		habits: 'Kebiasaan yang menghambat',
	},
	theme: {
		kicker: 'Tema Potret Unit',
		seen: 'Yang terlihat dalam potret',
		phrases: 'Perilaku yang termasuk tema ini',
		why: 'Mengapa penting',
		risks: 'Yang perlu diwaspadai',
		actions: 'Coba ini dalam sebulan',
		actionsNote:
			'Berikut tiga contoh. Pilih satu dalam rapat, lalu sesuaikan dengan keadaan unit Anda.',
		owner: 'Contoh penanggung jawab:',
		tool: 'Alat untuk rapat',
		print: 'Cetak alat ini',
		toolOnPhone: 'Tabelnya, lengkap dengan baris kosong, ada di cetakan.',
		choose: 'Pilah dan pilih tema ini',
		all: 'Semua tema',
	},
};

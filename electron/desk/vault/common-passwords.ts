const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Passwords of eight and more signs that every guesser tries first, in small letters. */
export const commonPasswords = list(`
  12345678a 1234qwer 123qweasd 1q2w3e4r 1q2w3e4r5t 1qaz2wsx a1b2c3d4 aa123456 aa12345678 abc12345 abcd1234 abcdefgh
  access14 admin123 admin1234 administrator asdf1234 asdfghjk asdfghjkl baseball computer football iloveyou internet
  letmein1 master12 michelle monkey12 p@ssw0rd pass1234 passw0rd password password1 password12 password123 princess
  q1w2e3r4 qazwsxedc qwer1234 qwert123 qwerty12 qwerty123 qwertyui qwertyuiop samsung1 starwars sunshine superman
  trustno1 welcome1 welcome123 whatever zaq12wsx zxcvbnm1 zxcvbnm123
`)

/** Words of Indonesian offices: refused also with digits and signs around them, as in `Pemda2026!`. */
export const localWords = list(`
  admin administrator akubisa anggrek bandung bangka bismillah bkdprov bkppd bkpsdm bkpsdmd bupati cintaku dinas diskominfo
  garuda gubernur indonesia indonesiaku indonesiaraya jakarta jawabarat jayakarta kabupaten kantor kantorku katasandi
  kepegawaian kesayangan kinerja kominfo korpri lampung makassar medan merahputih merdeka musi operator padang palembang
  pancasila password pegawai pegawaiku pemda pemkab pemkot pemprov pendopo penilai pimpinan provinsi qwerty rahasia
  sandi sayang sayangku sekda sekretariat semangat semarang siasn simpeg sriwijaya sumatera sumateraselatan sumsel
  surabaya tanjak terserah user walikota wongkito
`)

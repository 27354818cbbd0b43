/** Of the passwords that lists of leaked ones put first, those of at least twelve characters; letters and digits only. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
  123456789012 1234567890123 12345678901234 123456789abc 123456123456 123123123123 1234567891011 0987654321098
  password1234 password12345 password123456 passwordpassword mypassword123 password1password newpassword12
  newpassword123 passw0rd1234 passw0rdpassw0rd p4ssw0rd1234 p4ssword1234 passwort1234 passwort12345 motdepasse123
  contrasena123 contrasena1234 changeme1234 changeme12345 changemechangeme changemenow12 defaultpassword
  temporary1234 temppassword1 temporarypassword letmein12345 letmein123456 letmeinletmein letmeinplease
  welcome12345 welcome123456 welcomewelcome welcome2evenhand qwertyuiop12 qwertyuiop123 qwertyuiop1234
  qwertyqwerty qwerty123456 qwerty1234567 qwerty12345678 qwertyuiopas qwertyuiopasdf qwertyuiopasdfgh
  qwertyuiopasdfghjkl 1qaz2wsx3edc 1qaz2wsx3edc4rfv 1q2w3e4r5t6y 1q2w3e4r5t6y7u 1q2w3e4r5t6y7u8i 1qazxsw23edc
  qazwsxedcrfv qazwsxedc123 zaq12wsxcde3 asdfghjkl123 asdfghjkl1234 zxcvbnm12345 zxcvbnm123456 asdfasdfasdf
  administrator administrator1 administrator123 admin1234567 admin12345678 adminadmin12 adminadmin123
  adminadminadmin superadmin123 rootroot1234 rootpassword testtesttest testtest1234 test12345678 testpassword
  testpassword1 testing12345 iloveyou1234 iloveyou12345 iloveyouiloveyou iloveyousomuch iloveyoubaby
  trustno1trustno1 sunshine1234 sunshine12345 princess1234 princess12345 football1234 football12345 baseball1234
  basketball12 basketball123 liverpool123 liverpool1234 manchester123 manchesterunited arsenalarsenal
  superman1234 superman12345 batmanbatman spiderman123 spiderman1234 starwars1234 startrek1234 pokemon12345
  dragon123456 monkey123456 master123456 shadow123456 michael12345 michelle1234 jennifer1234 jessica12345
  computer1234 computer12345 internet1234 internet12345 samsung12345 google123456 facebook1234 microsoft123
  secret123456 secretsecret secretpassword evenhand1234 evenhandevenhand interview1234 interviewer12
  correcthorsebatterystaple thisisapassword thisismypassword passwordispassword nopassword123 whatever1234
  whatever12345 summer202412 winter202412 january12345 december1234 aaaaaaaaaaaaa abcdefgh1234 abcd12345678
  abc123abc123 abcabc123123 a1b2c3d4e5f6 aa1234567890 q1w2e3r4t5y6 zxcvbnmasdfghjkl
  `
    .trim()
    .split(/\s+/),
);

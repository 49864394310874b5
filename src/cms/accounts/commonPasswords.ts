/**
 * Words that make up the long passwords people choose most, here and elsewhere (from published lists of leaked ones, French and English).
 * Without accents or capitals. A password made of these, of digits and of signs, is guessed first.
 */
export const commonWords = [
  // French
  'motdepasse', 'mdp', 'monmotdepasse', 'secret', 'bonjour', 'bonsoir', 'salut', 'soleil', 'chocolat', 'doudou', 'loulou', 'chouchou', 'princesse', 'amour',
  'monamour', 'jetaime', 'jtm', 'toujours', 'maison', 'famille', 'maman', 'papa', 'coucou', 'azerty', 'azertyuiop', 'qsdfgh', 'qsdfghjklm', 'wxcvbn', 'azer',
  'france', 'paris', 'marseille', 'lyon', 'villeurbanne', 'olympique', 'football', 'internet', 'ordinateur', 'bienvenue', 'administrateur', 'administration',
  'admin', 'utilisateur', 'anonyme', 'liberte', 'egalite', 'fraternite', 'association', 'collectif', 'concert', 'deconcert', 'vacances', 'janvier', 'fevrier',
  'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi',
  'samedi', 'dimanche', 'printemps', 'automne', 'hiver', 'ete', 'nicolas', 'camille', 'marine', 'thomas', 'alexandre', 'caroline', 'mot', 'passe', 'mon',
  'le', 'la', 'les', 'de', 'du', 'et', 'je', 'te', 'aime', 'moi', 'nous', 'vous', 'demo', 'changer', 'changezmoi', 'changemoi',
  // English
  'password', 'passwort', 'passw', 'pass', 'word', 'login', 'letmein', 'welcome', 'changeme', 'change', 'default', 'administrator', 'user', 'guest', 'root',
  'master', 'superman', 'batman', 'dragon', 'monkey', 'shadow', 'sunshine', 'princess', 'football', 'baseball', 'iloveyou', 'love', 'you', 'trustno', 'starwars',
  'whatever', 'computer', 'internet', 'michael', 'jordan', 'charlie', 'qwerty', 'qwertyuiop', 'asdfgh', 'asdfghjkl', 'zxcvbn', 'zxcvbnm', 'qwer', 'asdf',
  'zxcv', 'abc', 'abcdef', 'access', 'hello', 'summer', 'winter', 'spring', 'autumn', 'january', 'february', 'march', 'april', 'june', 'july', 'august',
  'september', 'october', 'november', 'december', 'test', 'testing', 'temp', 'the', 'my', 'is', 'this', 'and', 'secure', 'security', 'mypassword', 'new',
] as const

/** What fingers find side by side: rows of both keyboards, the alphabet, the digits. */
export const runs = ['azertyuiop', 'qsdfghjklm', 'wxcvbn', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz', '01234567890', '1q2w3e4r5t6y7u8i9o0p', '1a2z3e4r5t6y7u8i9o0p'] as const

/** The sentence for what a machine refused, by the name that the system has for it, with what to do. */
export const machineSentences: Record<string, string> = {
  ENOSPC: 'Disken er fuld. Gør plads, og prøv igen.',
  EDQUOT: 'Der er ikke mere plads til dig på disken. Slet noget, eller bed om mere plads, og prøv igen.',
  EFBIG: 'Filen er større, end disken tillader.',
  EROFS: 'Disken kan kun læses. Vælg en mappe, der kan skrives i (»--out« ved build).',
  EACCES: 'Du har ikke adgang til filen eller mappen. Få adgang, eller vælg en anden mappe (»--out« ved build).',
  EPERM: 'Det har du ikke lov til på denne maskine. Er filen skrivebeskyttet eller åben i et andet program?',
  EBUSY:
    'Et andet program bruger filen, eller der er monteret en disk på mappen. Luk programmet, eller vælg en mappe inde i den monterede.',
  ETXTBSY: 'Programmet, der skal skrives over, kører. Vent, til det er færdigt, og prøv igen.',
  ENAMETOOLONG:
    'Navnet eller stien er for lang til denne disk. Giv filen et kortere navn, eller flyt mappen højere op.',
  ELOOP: 'Genvejene peger på hinanden i ring. Slet den, der er forkert.',
  EEXIST:
    'Der ligger allerede noget, hvor der skal skrives. Skriver en anden kørsel samme sted, så vent på den; ellers flyt det, der ligger dér.',
  ENOTEMPTY:
    'Mappen blev fyldt, mens der blev skrevet. Skriver en anden kørsel samme sted, så vent på den, og prøv igen.',
  ENOENT:
    'Filen eller mappen er der ikke mere. Har en anden kørsel eller en synkronisering flyttet den, så prøv igen, når den er færdig.',
  ENOTDIR: 'En del af stien er en fil og ikke en mappe. Flyt filen, eller vælg en anden mappe.',
  EISDIR: 'Der ligger en mappe, hvor der skal være en fil. Flyt mappen.',
  EMFILE: 'Programmet må ikke åbne flere filer. Hæv grænsen (»ulimit -n 4096«), og prøv igen.',
  ENFILE: 'Maskinen har for mange åbne filer. Luk andre programmer, og prøv igen.',
  ENOMEM: 'Der er ikke hukommelse nok. Luk andre programmer, og prøv igen.',
  EAGAIN: 'Maskinen har ikke kræfter til mere lige nu. Luk andre programmer, og prøv igen.',
  EIO: 'Disken kan ikke læses eller skrives. Er drevet taget ud, eller er forbindelsen til det brudt? Se efter, og prøv igen.',
  ESTALE: 'Forbindelsen til netværksdrevet er brudt. Forbind det igen, og prøv igen.',
  ENODEV: 'Drevet er her ikke mere. Sæt det til, og prøv igen.',
  EXDEV: 'Der kan ikke flyttes fra den ene disk til den anden. Vælg en mappe på samme disk.',
  ETIMEDOUT: 'Maskinen eller netværksdrevet svarede ikke i tide. Prøv igen.',
};

/** Said of whatever else a system refuses; `message` is the system's own. */
export const machineRefused = (message: string): string => `Maskinen sagde nej: ${message}`;

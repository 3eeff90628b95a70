/** Common abbreviations that end in a full stop, in lower case and without it: they need no dictionary. */
export const abbreviations: ReadonlySet<string> = new Set(
  `adm afd afs alm anm ang apr art aug bilag bl ca cirk dec div dkk dvs eks ekskl enkelt etc evt excl fakt feb fhv fig
   fl flg fm forts fx fys gl gns hhv hr ift iht inc incl inkl inst int jan jf jfr jul jun jvf kap kgl kl klin kld kom kr
   kval lb lok ltr maks maj mar max mdr mdtl mfl mht mia mill mio mr mrd mv mvh nedenst nov nr obs okt omg ons opl opr org osv ovenn
   ovenst pæd pct pga pkt pr prof psyk pt red ref rehab ro sekr sep sept sml soc socialpæd spec st stk stud sv tab tdl tel tilsv tlf
   tors udg udv ugl vedr vejl vha vol årg årl`.split(/\s+/),
);

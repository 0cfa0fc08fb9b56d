/**
 * Endings under which throw-away domains are registered by the thousand: free or nearly free of charge, named
 * again and again in the yearly abuse statistics of Spamhaus and Interisle ("Phishing Landscape", 2021 to 2025).
 * A name under one of them needs less other evidence; the ending alone accuses nobody.
 */
const CHEAP =
  'agency app art asia autos baby bar beauty best bet bid bio biz blog boats bond bot buzz cam cards care cash casa cash cat cc center cf cfd chat christmas city click cloud club cn codes college company cool country cricket cyou date day deal deals delivery dev digital direct download email events exchange express fail faith finance fit fm fun fund ga gd gdn gift gifts gives global gq group guru hair help homes host hosting icu info ink institute ist kim lat law lease lgbt life limited link live loan lol love ltd market media men mobi moe mom money monster motorcycles name net.ru network news ninja observer okinawa onl one online ooo party pay pet photo photos pics pics pink plus press pro promo pw qpon quest racing rehab ren rent rest review reviews rip rocks ru.com run sa.com sale sbs school science security services sex shop shopping show site skin social solutions space store stream studio su support surf systems team tech tk tips tires today tokyo tools top toys trade trading training vip wang watch webcam website wiki win wine work works world wtf xin xyz yachts zip zone ml';

/** Rented to anybody by the name, and not among the public suffix list's private ones. */
const RENTED =
  'co.com my.id web.id pp.ua pp.ru eu.org weebly.com wixsite.com webflow.io mybluehost.me translate.goog mybluemix.net blogspot.com cprapid.com agddns.net vantechdns.com loginto.me work.gd my.canva.site godaddysites.com square.site sites.google.com euweb.cz e-kei.pl 000webhostapp.com altervista.org beget.tech bplaced.net carrd.co contaboserver.net glitch.me hostingersite.com jimdosite.com loca.lt mystrikingly.com narod.ru r2.dev repl.co site123.me temp.domains trycloudflare.com ucoz.net ukit.me webnode.page yolasite.com 3322.org x3322.net almostmy.com changeip.org ddns.info dns04.com dumb1.com dynamic-dns.net ezua.com faqserv.com fartit.com freeddns.com freetcp.com freewww.info ikwb.com instanthq.com itemdb.com itsaol.com jetos.com jkub.com jungleheart.com justdied.com lflink.com longmusic.com mefound.com misecure.com mooo.com mrbasic.com mrbonus.com mrface.com my03.com myddns.com mylftv.com mynetav.com ns01.biz ocry.com onedumb.com onmypc.biz organiccrap.com otzo.com ourhobby.com proxydns.com qhigh.com qpoe.com sellclassics.com sendsmtp.com serveirc.com serveuser.com serveusers.com squirly.info toh.info toythieves.com trickip.net vizvaz.com wikaba.com www1.biz xxuz.com ygto.com youdontcare.com yourtrap.com zyns.com zzux.com';

const cheap: ReadonlySet<string> = new Set(CHEAP.split(' '));

/** Whether throw-away names end so: `suffix` is a public suffix, `host` the whole name. */
export const isCheapEnding = (host: string, suffix: string): boolean => cheap.has(suffix) || isRented(host);

const rented: ReadonlySet<string> = new Set(RENTED.split(' '));

/** Whether the host stands on a platform that rents names to anybody. */
export function isRented(host: string): boolean {
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
    if (rented.has(host.slice(dot + 1))) return true;
  }
  return false;
}

/** A quick guess at `isCheapEnding` from the last label alone: platforms count as cheap where names are looked for. */
export function endsCheaply(host: string): boolean {
  const last = host.slice(host.lastIndexOf('.') + 1);
  return cheap.has(last) || last === 'app' || last === 'dev';
}

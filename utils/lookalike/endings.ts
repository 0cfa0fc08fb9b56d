/**
 * Endings under which throw-away domains are registered by the thousand: free or nearly free of charge, named
 * again and again in the yearly abuse statistics of Spamhaus and Interisle ("Phishing Landscape", 2021 to 2025).
 * A name under one of them needs less other evidence; the ending alone accuses nobody.
 */
const CHEAP =
  'agency app art asia autos baby bar beauty best bet bid bio biz blog bond bot buzz cam cards care casa cash cat cc center cf cfd chat city click cloud club cn codes company cool country cyou date day deal deals delivery dev digital direct download email events exchange express fail faith finance fit fm fun fund ga gd gdn gift gifts gives global gq group guru hair help host icu info ink kim lat law life limited link live loan lol love ltd market media men ml mobi mom money monster name net.ru network news ninja one onl online ooo party pay photo photos pics pink plus press pro promo pw qpon quest racing ren rent rest review reviews rip rocks ru.com run sa.com sbs school science services sex shop shopping show site skin social solutions space store stream studio su support surf systems team tech tips tk today tokyo tools top trade trading training vip wang watch webcam website wiki win wine work works world wtf xin xyz zip zone';

/** Rented to anybody by the name, and not among the public suffix list's private ones. */
const RENTED =
  '000webhostapp.com 3322.org agddns.net almostmy.com altervista.org beget.tech blogspot.com bplaced.net carrd.co changeip.org co.com contaboserver.net cprapid.com ddns.info dynamic-dns.net e-kei.pl eu.org euweb.cz ezua.com faqserv.com freeddns.com glitch.me godaddysites.com hostingersite.com ikwb.com instanthq.com itemdb.com itsaol.com jetos.com jimdosite.com jkub.com lflink.com loca.lt loginto.me mefound.com misecure.com mooo.com mrbasic.com mrbonus.com my.canva.site my.id mybluehost.me mybluemix.net myddns.com mylftv.com mynetav.com mystrikingly.com narod.ru ns01.biz ocry.com onmypc.biz otzo.com pp.ru pp.ua proxydns.com qhigh.com qpoe.com r2.dev repl.co sendsmtp.com serveirc.com serveuser.com serveusers.com site123.me sites.google.com square.site temp.domains toh.info translate.goog trycloudflare.com ucoz.net ukit.me vantechdns.com vizvaz.com web.id webflow.io webnode.page weebly.com wixsite.com work.gd x3322.net xxuz.com ygto.com yolasite.com zyns.com';

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

/** Endings whose registries look at who registers: governments, schools, banks. */
const VETTED =
  /^(edu|gov|mil|int|post|bank|insurance|museum|(ac|edu|go|gob|gouv|gov|govt|gub|mil|nic|police)\.[a-z]{2})$/;

/** Whether nobody registers a throw-away name under this public suffix. */
export const isVettedEnding = (suffix: string): boolean => VETTED.test(suffix);

/** What delivery networks and name servers call themselves. */
const NETWORK = /cdn|dns|gslb|edge|cache/;

/** Whether a site looks like a delivery network's, whose hosts bear its customers' whole names: `ikea.com.w.cdngslb.com`. */
export const isNetwork = (site: string): boolean => NETWORK.test(site);

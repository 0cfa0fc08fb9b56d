import { fold } from '../../../lexicon/fold';
import { words } from './headings';

/** What programs write in a column of states for a payment that came to nothing, as stems. */
const UNPAID = words(
  'declined | denied | failed | refused | rejected | reverted | reversed | cancelled | canceled | voided | expired | unsuccessful | storniert | abgelehnt | abgebrochen | fehlgeschlagen | zurückgewiesen | rückgängig | annulé | refusé | échoué | échec | rejeté | annullat | rifiutat | fallit | stornat | cancelad | rechazad | fallid | anulad | revertid | recusad | estornad | falhou | falhad | geannuleerd | geweigerd | mislukt | afgewezen | annulleret | afvist | mislykket | kansellert | avvist | avbruten | avvisad | nekad | misslyckad | makulerad | peruttu | hylätty | epäonnistu | anulowan | odrzucon | nieudan | wycofan | zrušen | zamítnut | stornován | neúspěšn | zamietnut | törölve | elutasít | sikertelen | sztorn | anulat | respins | eșuat | iptal | reddedil | başarısız | отменен | отменён | отклонен | отклонён | отказ | неуспешн | скасован | відхилен | невдал | ακυρ | απορρίφθηκε | απέτυχε | ملغ | مرفوض | فشل | ناموفق | لغو | בוטל | נדחת | נדחה | נכשל | 交易关闭 | 已关闭 | 失败 | 失敗 | 已取消 | 已撤销 | 取消 | キャンセル | 취소 | 거절 | 실패 | ยกเลิก | ไม่สำเร็จ | ล้มเหลว | đã hủy | thất bại | từ chối | dibatalkan | gagal | ditolak | विफल | रद्द | अस्वीकृत',
).map(fold);

/** Whether a state says that no money went. One that is unknown, or still pending, does not. */
export function saysUnpaid(state: string): boolean {
  const said = fold(state);
  return UNPAID.some((stem) => said.includes(stem));
}

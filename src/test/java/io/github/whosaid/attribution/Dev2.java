package io.github.whosaid.attribution;
import io.github.whosaid.Span;
import io.github.whosaid.training.*; import io.github.whosaid.corenlp.*; import java.nio.file.*; import java.util.*;
/** Throw-away: writes brat for a fold. args: out thresholdList */
public class Dev2 {
  static void write(Path out, String name, String text, List<Candidate> ks, Words w) throws Exception {
    StringBuilder b=new StringBuilder(); int t=1,e=1;
    for(Candidate k: ks){ StringBuilder ev=new StringBuilder(); int ct=t++; b.append("T"+ct+"\tContent "+spans(k.content,w,text)+"\tx\n"); int cu=t++; b.append("T"+cu+"\tCue "+spans(Ranges.of(k.frame.cueWord(),k.frame.cueWord()+1),w,text)+"\tx\n"); int at=t++; b.append("T"+at+"\tAttribution "+spans(Ranges.of(k.frame.cueWord(),k.frame.cueWord()+1),w,text)+"\t"+String.format("%.3f ",k.confidence)+k.rule+"\n"); ev.append("E"+e+"\tAttribution:T"+at+" Content:T"+ct+" Cue:T"+cu); if(k.source!=null){ int s=t++; b.append("T"+s+"\tSource "+spans(k.source,w,text)+"\tx\n"); ev.append(" Source:T"+s);} e++; b.append(ev).append("\n"); }
    Files.writeString(out.resolve(name+".ann"), b);
  }
  static String spans(Ranges r, Words w, String text){ List<String> p=new ArrayList<>(); for(Span s: r.spans(w)) p.add(text.codePointCount(0,s.start())+" "+text.codePointCount(0,s.end())); return String.join(";",p); }
  public static void main(String[] a) throws Exception {
    var c=new CachingAnalyzer(()->CoreNlpAnalyzer.load(), Path.of("/tmp/cache"));
    List<Gold> all=Corpus.read(Path.of("../shared/eval/polnear/train"), c);
    List<Gold> train=new ArrayList<>(), test=new ArrayList<>();
    for(int i=0;i<all.size();i++) (i%5==0?test:train).add(all.get(i));
    Model m=Trainer.fit(train);
    List<String> names=new ArrayList<>(); for(Gold g:test) names.add(g.name()); Files.write(Path.of("/tmp/fold0.txt"),names);
    for(String th: a[0].split(",")){ Path out=Path.of("/tmp/out-"+th); Files.createDirectories(out); Attributor at=new Attributor(m, CueKinds.load(null));
      for(Gold g:test){ Words w=new Words(g.article(), CueKinds.load(null)); write(out,g.name(),g.article().text(),at.candidates(w,Double.parseDouble(th)),w); } }
  }
}

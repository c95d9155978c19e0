package io.github.whosaid.attribution;
import io.github.whosaid.training.*; import io.github.whosaid.corenlp.*; import java.nio.file.*; import java.util.*;
/** Throw-away: oracle figures and component accuracies. */
public class Dev {
  public static void main(String[] a) throws Exception {
    var c=new CachingAnalyzer(()->CoreNlpAnalyzer.load(), Path.of("/tmp/cache"));
    long t0=System.nanoTime();
    List<Gold> all=Corpus.read(Path.of("../shared/eval/polnear/train"), c);
    List<Gold> train=new ArrayList<>(), test=new ArrayList<>();
    for(int i=0;i<all.size();i++) (i%5==0?test:train).add(all.get(i));
    System.out.printf("read %.1f%n",(System.nanoTime()-t0)/1e9);
    Map<String,int[]> counts=Examples.cueCounts(train);
    int ev=0, may=0, c5=0,c9=0,c1=0, s5=0, props=0; Map<String,Integer> miss=new HashMap<>();
    for (Gold g: test){ Words w=new Words(g.article(), CueKinds.load(null)); for (var e: Examples.events(g,w)){ ev++; if(e.cueWord()<0||!CueFinder.mayBeCue(w.token(e.cueWord()),counts)){ if(e.cueWord()>=0) miss.merge(CueFinder.word(w.token(e.cueWord())),1,Integer::sum); continue;} may++; Frame f=new Frame(w,e.cueWord()); double b=0; var ps=Decoder.contentProposals(f); props+=ps.size(); for(var p:ps) b=Math.max(b,p.ranges().overlap(e.content(),w)); if(b>=.5)c5++; if(b>=.9)c9++; if(b>=.999)c1++; double sb=e.source().isEmpty()?1:0; for(var p:Decoder.sourceProposals(f)) sb=Math.max(sb,p.ranges().overlap(e.source(),w)); if(sb>=.5)s5++; } }
    System.out.printf("events %d may %d content>=.5 %d >=.9 %d exact %d source>=.5 %d proposals/cue %.1f%n",ev,may,c5,c9,c1,s5,props/(double)may);
    System.out.println(miss.entrySet().stream().sorted((x,y)->y.getValue()-x.getValue()).limit(40).toList());
    t0=System.nanoTime(); Model m=Trainer.fit(train); System.out.printf("fit %.1f%n",(System.nanoTime()-t0)/1e9);
    eval(m,test,"test"); eval(m,train.subList(0,100),"train");
  }
  static void eval(Model m, List<Gold> test, String name){
    Decoder d=new Decoder(m,0); int n=0,cok=0,cex=0,sok=0,both=0; double[][] pr=new double[10][2]; int pos=0;
    for (Gold g: test){ Words w=new Words(g.article(), CueKinds.load(null)); Set<Integer> cues=new HashSet<>(); Ranges contents=Ranges.NONE; for (var e: Examples.events(g,w)){ cues.add(e.cueWord()); contents=contents.plus(e.content()); n++; if(e.cueWord()<0) continue; Frame f=new Frame(w,e.cueWord()); Candidate k=d.candidate(f,1); if(k==null) continue; boolean co=k.content.overlap(e.content(),w)>=.5; boolean so= e.source().isEmpty()? k.source==null : k.source!=null && k.source.overlap(e.source(),w)>=.5; if(co)cok++; if(k.content.overlap(e.content(),w)>.999)cex++; if(so)sok++; if(co&&so)both++; }
      for(int i=0;i<w.size();i++){ boolean cue=cues.contains(i); if(cue)pos++; if((cue||!contents.contains(i))&&CueFinder.mayBeCue(w.token(i),m.cueCounts())){ double p=d.cueProbability(new Frame(w,i)); for(int k=0;k<10;k++) if(p>=k/10.0){ pr[k][0]++; if(cue)pr[k][1]++; } } } }
    System.out.printf("%s n %d content>=.5 %.1f exact %.1f source %.1f both %.1f%n",name,n,100.*cok/n,100.*cex/n,100.*sok/n,100.*both/n);
    for(int k=1;k<10;k++){ double p=pr[k][1]/pr[k][0], r=pr[k][1]/pos; System.out.printf("cue p>=.%d P %.1f R %.1f F %.1f%n",k,100*p,100*r,200*p*r/(p+r)); }
  }
}

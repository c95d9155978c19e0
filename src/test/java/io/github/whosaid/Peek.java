package io.github.whosaid;
import io.github.whosaid.analysis.*; import io.github.whosaid.corenlp.*; import java.nio.file.*;
public class Peek { public static void main(String[] a) throws Exception {
 long t0=System.nanoTime(); CoreNlpAnalyzer.silence(); var an=CoreNlpAnalyzer.load(); System.out.println("load "+(System.nanoTime()-t0)/1e9);
 for (String f: a){ t0=System.nanoTime(); Article x=an.analyze(Files.readString(Path.of(f)));
 for (Sentence s: x.sentences()){ DependencyTree t=s.tree(); System.out.println("# p"+s.paragraph()+" "+s);
  for(int i=0;i<s.size();i++){ Token k=s.token(i); System.out.println(i+"\t"+k.text()+"\t"+k.lemma()+"\t"+k.tag()+"\t"+k.entity()+"\t"+t.head(i)+"\t"+t.relation(i)); } }
  System.out.println(x.quotes()); System.out.println("took "+(System.nanoTime()-t0)/1e9); } } }

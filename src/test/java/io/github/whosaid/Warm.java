package io.github.whosaid;
import io.github.whosaid.analysis.*; import io.github.whosaid.corenlp.*; import io.github.whosaid.training.*; import java.nio.file.*; import java.util.*; import java.util.stream.*;
public class Warm { public static void main(String[] a) throws Exception {
 CoreNlpAnalyzer.silence(); var an=CoreNlpAnalyzer.load(); var c=new CachingAnalyzer(()->an, Path.of(a[0]));
 for(int i=1;i<a.length;i++){ List<Path> fs; try(var s=Files.list(Path.of(a[i]))){fs=s.sorted().toList();}
 long t0=System.nanoTime(); fs.parallelStream().forEach(f->{ try{ c.analyze(Files.readString(f)); }catch(Exception e){System.out.println(f+" "+e);} }); System.out.println(a[i]+" "+(System.nanoTime()-t0)/1e9);} } }

package io.github.whosaid;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

@Tag("fuzz")
class ExtractionFuzzTest {
  /** What the rules look at, a byte for each: chars alone hardly ever spell a cue and its clause. */
  private static final String[] PIECES = ("""
      Ana| Ruiz| Tom| Weller| Mrs.| Mr. Weller| Mayor| Judge| Dr.| Jr.| O'Hara| IDA MOREL| Harbour Line| the council\
      | The ministry| officials| a spokeswoman| his wife| the mayor's office| the report| residents| Q| A| he| she| She| I\
      | we| they| it| who| which| whose| that| That| what| whether| if| because| while| when| as| than| and| but| or| not\
      | never| no| n't| said| says| Said| SAID| saying| told| reporters| him| asked| added| wrote| tweeted| warned| denied\
      | believes| hopes| wants| thinks| plans| expects| called| urged| according| According| to| of| in| In| by| By| for\
      | from| with| on| at| the words of| view| claim| statement| question| is| was| were| be| been| being| has| had| have\
      | will| would| can| could| may| did| do| does| the| The| a| an| this| there| There| bridge| ferry| law| prices| town\
      | rose| closed| left| flooded| safe| new| last| two| 4.5| 30| percent| May| Monday| 2016| chief| leader| author\
      | president of| wife of| of Norden| Photo by| (AP)| Reuters| also| only| just| again| here| now| very\
      |"|"|\u201C|\u201D|\u2018|\u2019|'|'s|''|``|\u00AB|\u00BB|(|)|[|]|,|,|,|.|.|.|?|!|:|;|...|\u2014| - | -- |/|-|*|\u2022\
      | |\n|\n\n|\n\n\n|\r\n|\t|\u00A0|\u2028|\u200B|\u202E|\uFEFF|\uD83D\uDE00|\uD800|\u0000|\u5E02\u957F\u8BF4|e\u0301\
      |http://a.example/b|@ana|#quay|U.S.|$5|1.|1,000|a@b.example|x|X""").split("\\|");

  @FuzzTest(maxDuration = "1h")
  void text(byte[] data) {
    WellFormed.check(Engine.extract(new String(data, UTF_8)));
  }

  @FuzzTest(maxDuration = "1h")
  void words(byte[] data) {
    StringBuilder text = new StringBuilder();
    for (byte piece : data) {
      text.append(PIECES[(piece & 0xFF) % PIECES.length]);
    }
    WellFormed.check(Engine.extract(text.toString()));
  }
}

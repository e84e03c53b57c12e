/** What stands between two works in one citation; no name or title contains it. */
export const CITATION_DELIMITER = " ‖ ";

/**
 * The report's citation style (CSL 1.0.2): author or title, year in the text; author, title, number, publisher, year, address and
 * date of access in the list. Statutes and government documents are known by their number, so that stands in the text instead.
 */
export const CITATION_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" default-locale="sv-SE">
  <info><title>Report</title><id>report</id><updated>2026-11-24T00:00:00+00:00</updated></info>
  <macro name="year">
    <choose>
      <if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
  <macro name="who">
    <names variable="author"><name and="text" initialize-with=". " name-as-sort-order="all" delimiter-precedes-last="never"/>
      <substitute><names variable="editor"/><text variable="publisher"/></substitute>
    </names>
  </macro>
  <macro name="who-short">
    <names variable="author"><name form="short" and="text"/>
      <substitute><names variable="editor"/><text variable="publisher"/><text variable="title"/></substitute>
    </names>
  </macro>
  <macro name="where">
    <group delimiter=", ">
      <text variable="container-title"/>
      <text variable="collection-title"/>
      <text variable="volume"/>
      <text variable="number"/>
    </group>
  </macro>
  <macro name="access">
    <group delimiter=" ">
      <text variable="URL"/>
      <group delimiter=" " prefix="(" suffix=")">
        <text term="accessed"/>
        <date variable="accessed" form="text"/>
      </group>
    </group>
  </macro>
  <citation disambiguate-add-year-suffix="true">
    <layout delimiter="${CITATION_DELIMITER}">
      <choose>
        <if type="legislation bill" match="any">
          <choose>
            <if variable="number"><text variable="number"/></if>
            <else><text variable="title"/></else>
          </choose>
        </if>
        <else><group delimiter=" "><text macro="who-short"/><text macro="year"/></group></else>
      </choose>
    </layout>
  </citation>
  <bibliography entry-spacing="0">
    <sort><key macro="who"/><key variable="issued"/><key variable="title"/></sort>
    <layout>
      <group delimiter=". ">
        <choose>
          <if variable="author editor publisher" match="any">
            <group delimiter=" "><text macro="who"/><text macro="year" prefix="(" suffix=")"/></group>
            <text variable="title" font-style="italic"/>
          </if>
          <else><group delimiter=" "><text variable="title" font-style="italic"/><text macro="year" prefix="(" suffix=")"/></group></else>
        </choose>
        <text macro="where"/>
        <text macro="access"/>
      </group>
    </layout>
  </bibliography>
</style>`;
